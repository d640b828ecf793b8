import 'clinic-elements/define';
