<?php
/**
 * A theme of the old kind.
 */

add_action(
	'after_setup_theme',
	function () {
		add_theme_support( 'post-thumbnails' );
		add_theme_support( 'title-tag' );
	}
);
add_action(
	'widgets_init',
	function () {
		register_sidebar(
			array(
				'id'   => 'side',
				'name' => 'Side bar',
			)
		);
	}
);
add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_style( 'clinic-classic', get_stylesheet_uri(), array(), '1' );
	}
);
