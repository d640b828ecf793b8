<?php
/**
 * What each element shows on this site: a post, posts that go with it, the clinic's facts; and what its writer said.
 *
 * Each function gives the children, and the attributes that are used up by them; nothing where there is nothing to show.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * A card: of a post, of what the attributes say, or of both.
 *
 * @param array<string, mixed> $attributes Attributes by their names.
 * @param string               $language   BCP 47.
 * @return array{0: array, 1: string[]}|null
 */
function clinic_elements_article_card( array $attributes, $language ) {
	$used    = array( 'post', 'heading', 'href', 'excerpt', 'image', 'image-alt', 'image-width', 'image-height', 'date', 'author', 'category', 'reading-minutes', 'show' );
	$post    = clinic_elements_public_post( $attributes['post'] ?? 0 );
	$article = $post ? clinic_elements_shown( clinic_elements_article( $post ), $attributes['show'] ?? clinic_elements_default( 'article-card', 'show' ) ) : array();
	$article = clinic_elements_written( $article, $attributes );
	if ( empty( $article['title'] ) ) {
		return null;
	}
	return array( clinic_elements_article_card_content( $article, $language, $attributes['loading'] ?? 'lazy' ), $used );
}

/**
 * An article with what its writer said of it, which comes first.
 *
 * @param array<string, mixed> $article    The article; may be empty.
 * @param array<string, mixed> $attributes Attributes by their names.
 * @return array<string, mixed>
 */
function clinic_elements_written( array $article, array $attributes ) {
	$said = array(
		'title'          => $attributes['heading'] ?? '',
		'url'            => $attributes['href'] ?? '',
		'excerpt'        => $attributes['excerpt'] ?? $attributes['lede'] ?? '',
		'published'      => clinic_elements_day( $attributes['date'] ?? '' ),
		'readingMinutes' => $attributes['reading-minutes'] ?? '',
		'categories'     => empty( $attributes['category'] ) ? array() : array( $attributes['category'] ),
		'authors'        => empty( $attributes['author'] ) ? array() : array( array( 'name' => $attributes['author'] ) ),
	);
	if ( ! empty( $attributes['image'] ) ) {
		$said['image'] = array(
			'src'    => $attributes['image'],
			'width'  => $attributes['image-width'] ?? null,
			'height' => $attributes['image-height'] ?? null,
			'alt'    => $attributes['image-alt'] ?? '',
		);
	} elseif ( ! empty( $article['image'] ) && ! empty( $attributes['image-alt'] ) ) {
		$said['image'] = array_merge( $article['image'], array( 'alt' => $attributes['image-alt'] ) );
	}
	return array_merge( $article, array_filter( $said ) );
}

/**
 * A day, or an instant, if it is one.
 *
 * @param string $value What was written.
 */
function clinic_elements_day( $value ) {
	return preg_match( '/^(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/D', $value, $parts ) && checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ? $value : '';
}

/**
 * A list of posts: those that go with the post in view, or those that the attributes ask for.
 *
 * @param array<string, mixed> $attributes Attributes by their names.
 * @param string               $language   BCP 47.
 * @param int                  $post_id    The post in view; 0 where there is none.
 * @return array{0: array, 1: string[]}|null
 */
function clinic_elements_related_posts( array $attributes, $language, $post_id ) {
	$used  = array( 'post', 'limit', 'exclude', 'categories', 'tags', 'ids', 'order', 'show' );
	$show  = $attributes['show'] ?? clinic_elements_default( 'related-posts', 'show' );
	$level = $attributes['heading-level'] ?? clinic_elements_default( 'related-posts', 'heading-level' );
	$look  = $attributes['appearance'] ?? 'card';
	$card  = array(
		'heading-level' => (string) min( 6, ( is_numeric( $level ) && (int) $level ? (int) $level : 2 ) + 1 ),
		'layout'        => 'list' === ( $attributes['layout'] ?? '' ) ? 'row' : null,
		'appearance'    => 'card' === $look ? null : $look,
	);

	$articles = array();
	foreach ( clinic_elements_chosen_posts( $attributes, $post_id, $language ) as $post ) {
		$article = clinic_elements_shown( clinic_elements_article( $post ), $show );
		if ( '' !== $article['title'] ) {
			$articles[] = $article;
		}
	}
	if ( ! $articles ) {
		return null;
	}
	$words   = clinic_elements_words( $language );
	$heading = array_key_exists( 'heading', $attributes ) ? $attributes['heading'] : $words['related'];
	return array( clinic_elements_related_posts_content( $articles, $heading, $card, $language, $attributes['loading'] ?? 'lazy' ), $used );
}

/**
 * A call to action: the clinic's facts from the settings, and what its writer said.
 *
 * @param array<string, mixed> $attributes Attributes by their names.
 * @param string               $language   BCP 47.
 * @return array{0: array, 1: string[]}|null
 */
function clinic_elements_book_consult_cta( array $attributes, $language ) {
	$used   = array( 'post', 'heading', 'text', 'phone', 'phone-href', 'book-href', 'book-label', 'sms-href' );
	$names  = array(
		'heading'    => 'heading',
		'text'       => 'text',
		'phone'      => 'phone',
		'phone-href' => 'phoneHref',
		'book-href'  => 'bookUrl',
		'book-label' => 'bookLabel',
		'sms-href'   => 'smsHref',
	);
	$clinic = clinic_elements_clinic_for( $language );
	foreach ( $names as $name => $key ) {
		if ( array_key_exists( $name, $attributes ) ) {
			$clinic[ $key ] = $attributes[ $name ];
		}
	}
	if ( empty( $clinic['phoneHref'] ) ) {
		$clinic['phoneHref'] = clinic_elements_phone_href( $clinic['phone'] ?? '' );
	}
	if ( empty( $clinic['smsHref'] ) && ! array_key_exists( 'sms-href', $attributes ) ) {
		$clinic['smsHref'] = clinic_elements_sms_href( $clinic['sms'] ?? '' );
	}
	unset( $clinic['sms'] );
	if ( empty( $clinic['phone'] ) && empty( $clinic['bookUrl'] ) && empty( $clinic['smsHref'] ) ) {
		return null;
	}
	return array( clinic_elements_book_consult_cta_content( $clinic, $language ), $used );
}

/**
 * A whole article: a post with its body, and what its writer said.
 *
 * @param array<string, mixed> $attributes Attributes by their names.
 * @param string               $language   BCP 47.
 * @return array{0: array, 1: string[]}|null
 */
function clinic_elements_clinic_article( array $attributes, $language ) {
	$used    = array( 'post', 'heading', 'lede', 'image', 'image-alt', 'image-width', 'image-height', 'date', 'author', 'category' );
	$post    = clinic_elements_public_post( $attributes['post'] ?? 0 );
	$article = $post ? clinic_elements_article( $post ) : array();
	if ( $post ) {
		$article['html'] = clinic_elements_body( $post, (int) ( $attributes['heading-level'] ?? clinic_elements_default( 'clinic-article', 'heading-level' ) ) );
	}
	$article = clinic_elements_written( $article, $attributes );
	if ( empty( $article['title'] ) && empty( $article['html'] ) ) {
		return null;
	}
	return array( clinic_elements_clinic_article_content( $article, $language ), $used );
}

/**
 * The body of a post as its own page shows it, its highest heading one level below the article's.
 *
 * @param WP_Post $post  The post.
 * @param int     $level Level of the article's heading, 1 to 6.
 */
function clinic_elements_body( WP_Post $post, $level ) {
	static $open = array();
	// A post may hold an article that holds the post.
	if ( isset( $open[ $post->ID ] ) ) {
		return '';
	}
	$open[ $post->ID ] = true;
	$before            = $GLOBALS['post'] ?? null;
	$GLOBALS['post']   = $post; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- filters of the content read it; it is put back.
	setup_postdata( $post );
	// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WordPress's own filter.
	$html            = apply_filters( 'the_content', str_replace( '<!--nextpage-->', '', $post->post_content ) );
	$GLOBALS['post'] = $before; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
	if ( $before ) {
		setup_postdata( $before );
	}
	unset( $open[ $post->ID ] );

	preg_match_all( '/<h([1-6])\b/i', $html, $found );
	$shift = $found[1] ? max( 1, min( 6, $level ) ) + 1 - (int) min( $found[1] ) : 0;
	if ( ! $shift ) {
		return trim( $html );
	}
	$shifted = static function ( array $tag ) use ( $shift ) {
		return $tag[1] . max( 1, min( 6, (int) $tag[2] + $shift ) );
	};
	return trim( preg_replace_callback( '/(<\/?h)([1-6])\b/i', $shifted, $html ) );
}
