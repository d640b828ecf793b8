import { fastCard, provideFASTDesignSystem } from '@microsoft/fast-components';

provideFASTDesignSystem().register(fastCard());
