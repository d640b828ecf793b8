<?php
/**
 * Every page.
 */

?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="<?php bloginfo( 'charset' ); ?>">
<meta name="viewport" content="width=device-width, initial-scale=1">
<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php wp_body_open(); ?>
<main>
<?php
while ( have_posts() ) {
	the_post();
	the_title( is_singular() ? '<h1>' : '<h2><a href="' . esc_url( get_permalink() ) . '">', is_singular() ? '</h1>' : '</a></h2>' );
	if ( is_singular() ) {
		the_post_thumbnail( 'large' );
		the_content();
	} else {
		the_excerpt();
	}
}
?>
<p id="below">The end.</p>
</main>
<aside><?php dynamic_sidebar( 'side' ); ?></aside>
<?php wp_footer(); ?>
</body>
</html>
