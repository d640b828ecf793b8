<?php
/**
 * The light children, as the library's `content/` makes them: same slots, same attributes, same order. A test compares
 * what both print.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The children of one card, in reading order. A part of an article is enough.
 *
 * @param array<string, mixed> $article  The article.
 * @param string               $language BCP 47.
 * @param string               $loading  `lazy` or `eager`.
 */
function clinic_elements_article_card_content( array $article, $language, $loading ) {
	$words    = clinic_elements_words( $language );
	$url      = empty( $article['url'] ) ? null : $article['url'];
	$title    = (string) ( $article['title'] ?? '' );
	$link     = array(
		'slot' => 'heading',
		'href' => $url,
	);
	$day      = (string) ( $article['published'] ?? '' );
	$minutes  = (int) ( $article['readingMinutes'] ?? 0 );
	$children = array(
		empty( $article['image'] ) ? null : clinic_elements_slot_picture( $article['image'], $loading, '(max-width: 640px) 100vw, 400px' ),
		clinic_elements_slot_words( 'category', $article['categories'][0] ?? '' ),
		'' === $title ? null : clinic_elements_child( $url ? 'a' : 'span', $link, $title ),
		clinic_elements_slot_words( 'excerpt', $article['excerpt'] ?? '' ),
		$day ? clinic_elements_slot_day( 'date', $day, clinic_elements_long_date( $day, $language ) ) : null,
		clinic_elements_slot_words( 'author', implode( ', ', wp_list_pluck( $article['authors'] ?? array(), 'name' ) ) ),
		clinic_elements_slot_words( 'reading-minutes', $minutes ? sprintf( $words['minutes'], $minutes ) : '' ),
	);
	return array_values( array_filter( $children ) );
}

/**
 * The children of a list: its heading, and a card for each article, filled already.
 *
 * @param array<int, array>          $articles The articles.
 * @param string                     $heading  The heading; empty for none.
 * @param array<string, string|null> $card     What the list hands to each card.
 * @param string                     $language BCP 47.
 * @param string                     $loading  `lazy` or `eager`.
 */
function clinic_elements_related_posts_content( array $articles, $heading, array $card, $language, $loading ) {
	$pictured = (bool) array_filter( array_column( $articles, 'image' ) );
	$children = array( clinic_elements_slot_words( 'heading', $heading ) );
	foreach ( $articles as $article ) {
		$attributes = array(
			'slot' => 'card',
			'role' => 'listitem',
		);

		$attributes                = array_merge( $attributes, $card );
		$attributes['placeholder'] = $pictured && empty( $article['image'] ) ? '' : null;
		$children[]                = clinic_elements_child( 'article-card', $attributes, '', clinic_elements_article_card_content( $article, $language, $loading ) );
	}
	return array_values( array_filter( $children ) );
}

/**
 * The children of a call to action. A number that cannot be dialled is text.
 *
 * @param array<string, string> $clinic   The clinic's facts.
 * @param string                $language BCP 47.
 */
function clinic_elements_book_consult_cta_content( array $clinic, $language ) {
	$words = clinic_elements_words( $language );
	$get   = static function ( $key ) use ( $clinic ) {
		return (string) ( $clinic[ $key ] ?? '' );
	};
	$link  = static function ( $slot, $href, $text, array $more = array() ) {
		return clinic_elements_child( 'a', array_merge( compact( 'slot', 'href' ), $more ), $text );
	};
	$label = '' === $get( 'bookLabel' ) ? $words['book'] : $get( 'bookLabel' );
	$page  = array( 'referrerpolicy' => 'strict-origin-when-cross-origin' );
	return array_values(
		array_filter(
			array(
				clinic_elements_slot_words( 'heading', $get( 'heading' ) ),
				clinic_elements_slot_words( 'text', $get( 'text' ) ),
				$get( 'phone' ) && $get( 'phoneHref' ) ? $link( 'phone', $get( 'phoneHref' ), $get( 'phone' ) ) : clinic_elements_slot_words( 'phone', $get( 'phone' ) ),
				$get( 'bookUrl' ) ? $link( 'book', $get( 'bookUrl' ), $label, $page ) : null,
				$get( 'smsHref' ) ? $link( 'sms', $get( 'smsHref' ), $words['text'] ) : clinic_elements_slot_words( 'sms', $get( 'sms' ) ),
			)
		)
	);
}

/**
 * `Ana Ruiz, MD, Jo Lee`: names and the letters behind them.
 *
 * @param array<int, array<string, string>> $people The people.
 */
function clinic_elements_people( array $people ) {
	$names = array();
	foreach ( $people as $person ) {
		$names[] = empty( $person['credential'] ) ? $person['name'] : "{$person['name']}, {$person['credential']}";
	}
	return implode( ', ', $names );
}

/**
 * The children of a whole article, in reading order. The body is HTML that its writer was allowed to publish.
 *
 * @param array<string, mixed> $article  The article, with its body as `html`.
 * @param string               $language BCP 47.
 */
function clinic_elements_clinic_article_content( array $article, $language ) {
	$words     = clinic_elements_words( $language );
	$authors   = clinic_elements_people( $article['authors'] ?? array() );
	$reviewers = clinic_elements_people( $article['reviewers'] ?? array() );
	$published = (string) ( $article['published'] ?? '' );
	$modified  = (string) ( $article['modified'] ?? '' );
	$changed   = $modified && substr( $modified, 0, 10 ) !== substr( $published, 0, 10 );
	$minutes   = (int) ( $article['readingMinutes'] ?? 0 );
	$html      = (string) ( $article['html'] ?? '' );
	$lede      = (string) ( $article['excerpt'] ?? '' );
	$opening   = preg_replace( '/\s*(?:\x{2026}|\.\.\.)$/u', '', $lede );
	$repeated  = '' !== $html && '' !== $opening && 0 === strpos( clinic_elements_plain_text( $html ), $opening );
	$body      = clinic_elements_child( 'div', array( 'slot' => 'body' ) );
	$children  = array(
		clinic_elements_slot_words( 'category', $article['categories'][0] ?? '' ),
		clinic_elements_slot_words( 'heading', $article['title'] ?? '' ),
		clinic_elements_slot_words( 'author', $authors ? sprintf( $words['by'], $authors ) : '' ),
		$published ? clinic_elements_slot_day( 'date', $published, clinic_elements_long_date( $published, $language ) ) : null,
		$changed ? clinic_elements_slot_day( 'modified', $modified, sprintf( $words['updated'], clinic_elements_long_date( $modified, $language ) ) ) : null,
		clinic_elements_slot_words( 'reading-minutes', $minutes ? sprintf( $words['minutes'], $minutes ) : '' ),
		clinic_elements_slot_words( 'reviewers', $reviewers ? sprintf( $words['reviewed'], $reviewers ) : '' ),
		empty( $article['image'] ) ? null : clinic_elements_slot_picture( $article['image'], 'eager', '(max-width: 800px) 100vw, 760px' ),
		$repeated ? null : clinic_elements_slot_words( 'lede', $lede ),
		'' === $html ? null : array_merge( $body, array( 'html' => $html ) ),
	);
	foreach ( $article['tags'] ?? array() as $tag ) {
		$attributes = array(
			'slot' => 'tags',
			'role' => 'listitem',
		);
		$children[] = clinic_elements_child( 'span', $attributes, $tag );
	}
	return array_values( array_filter( $children ) );
}
