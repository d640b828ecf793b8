<?php
/**
 * Installs a site as its owner would: title, users, permalinks, plugin.
 */

$clinic_options = json_decode( stream_get_contents( STDIN ), true );

$_SERVER['HTTP_HOST']       = getenv( 'CLINIC_HOST' );
$_SERVER['SERVER_NAME']     = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
define( 'WP_INSTALLING', true );

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

/** Keeps our variables apart from those of WordPress. */
function clinic_install( array $options ) {
	wp_install( 'PMN Health and Wellness', 'admin', 'admin@clinic.example', true, '', 'password', $options['language'] );
	update_option( 'home', $options['url'] );
	update_option( 'siteurl', $options['url'] );
	update_option( 'timezone_string', 'America/New_York' );
	update_option( 'blogdescription', 'Family medicine in Miami' );
	foreach ( array( 'editor', 'author', 'contributor', 'subscriber' ) as $role ) {
		wp_create_user( $role, 'password', "$role@clinic.example" );
		get_user_by( 'login', $role )->set_role( $role );
	}
	update_option( 'permalink_structure', '/%postname%/' );
	if ( $options['multisite'] ) {
		require_once ABSPATH . 'wp-admin/includes/network.php';
		foreach ( $GLOBALS['wpdb']->tables( 'ms_global' ) as $table => $prefixed ) {
			$GLOBALS['wpdb']->$table = $prefixed;
		}
		install_network();
		populate_network( 1, getenv( 'CLINIC_HOST' ), 'admin@clinic.example', 'Clinics', '/', false );
		update_option( 'permalink_structure', '/blog/%postname%/' );
	}
	if ( ! empty( $options['theme'] ) ) {
		switch_theme( $options['theme'] );
	}
	if ( $options['activate'] ) {
		update_option( 'active_plugins', array( 'clinic-elements/clinic-elements.php' ) );
	}
	$GLOBALS['wp_rewrite']->init();
	$GLOBALS['wp_rewrite']->flush_rules( false );
	return true;
}

echo "\n@answer " . wp_json_encode( clinic_install( $clinic_options ) ) . "\n";
