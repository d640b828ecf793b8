<?php
/**
 * Fills a site with the clinic's page in both languages, and with posts that show what real sites hold.
 */

/** A file of the repository. */
function clinic_seed_json( $file ) {
	return json_decode( file_get_contents( getenv( 'CLINIC_ROOT' ) . '/' . $file ), true );
}

/** A picture in the media library. */
function clinic_seed_picture( $file, $alt ) {
	$copy = wp_tempnam( $file );
	copy( getenv( 'CLINIC_ROOT' ) . "/test/fixtures/images/$file", $copy );
	$id = media_handle_sideload(
		array(
			'name'     => $file,
			'tmp_name' => $copy,
		),
		0
	);
	update_post_meta( $id, '_wp_attachment_image_alt', wp_slash( $alt ) );
	return $id;
}

/** HTML as the editor's blocks. */
function clinic_seed_blocks( $html ) {
	$blocks = preg_replace( '#<p>.*?</p>#s', "<!-- wp:paragraph -->\n$0\n<!-- /wp:paragraph -->\n\n", $html );
	$blocks = preg_replace( '#<h2>(.*?)</h2>#s', "<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">$1</h2>\n<!-- /wp:heading -->\n\n", $blocks );
	return preg_replace( '#<blockquote>(.*?)</blockquote>#s', "<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><!-- wp:paragraph -->\n<p>$1</p>\n<!-- /wp:paragraph --></blockquote>\n<!-- /wp:quote -->\n\n", $blocks );
}

/** Numbers of categories, which are made where they are missing. */
function clinic_seed_categories( array $names ) {
	$ids = array();
	foreach ( $names as $name ) {
		$ids[] = wp_create_category( $name );
	}
	return $ids;
}

/** One post. */
function clinic_seed_post( array $post ) {
	$gmt = gmdate( 'Y-m-d H:i:s', strtotime( $post['date'] ) );
	$id  = wp_insert_post(
		wp_slash(
			array(
				'post_title'    => $post['title'],
				'post_name'     => $post['name'] ?? '',
				'post_content'  => $post['content'],
				'post_excerpt'  => $post['excerpt'] ?? '',
				'post_status'   => $post['status'] ?? 'publish',
				'post_password' => $post['password'] ?? '',
				'post_date_gmt' => $gmt,
				'post_date'     => get_date_from_gmt( $gmt ),
				'post_author'   => 1,
				'post_category' => clinic_seed_categories( $post['categories'] ),
				'tags_input'    => $post['tags'],
			)
		)
	);
	if ( ! empty( $post['picture'] ) ) {
		set_post_thumbnail( $id, $post['picture'] );
	}
	return $id;
}

/** The clinic's page: the article, and those that go with it. */
function clinic_seed_page( array $page, $spanish ) {
	$after = '<!-- wp:clinic-elements/book-consult-cta /-->' . "\n\n" . '<!-- wp:clinic-elements/related-posts {"heading":"' . $page['related']['heading'] . '"} /-->';
	$first = 0;
	foreach ( array_merge( array( $page['article'] ), $page['related']['articles'] ) as $at => $article ) {
		$image = $article['image'] ?? null;
		$text  = $article['html'] ?? '<p>' . $article['excerpt'] . '</p>';
		$id    = clinic_seed_post(
			array(
				'title'      => $article['title'],
				'name'       => $spanish ? '' : $article['id'],
				'content'    => clinic_seed_blocks( $text ) . ( 0 === $at ? $after : '' ),
				'excerpt'    => $article['excerpt'],
				'date'       => $article['published'],
				'categories' => $spanish ? array( 'Español' ) : $article['categories'],
				'tags'       => $article['tags'],
				'picture'    => $image ? clinic_seed_picture( basename( $image['src'] ), $image['alt'] ) : 0,
			)
		);
		$first = $first ? $first : $id;
	}
	return $first;
}

/** Everything; gives where the clinic's page is. */
function clinic_seed() {
	wp_delete_post( 1, true );
	wp_update_user(
		array(
			'ID'           => 1,
			'display_name' => 'PMN Health and Wellness',
		)
	);
	$page    = clinic_seed_json( 'test/fixtures/page.json' );
	$article = clinic_seed_page( $page, false );
	$spanish = clinic_seed_page( clinic_seed_json( 'test/fixtures/page.es.json' ), true );
	foreach ( clinic_seed_json( 'wordpress/dev/posts.json' ) as $post ) {
		$picture         = $post['picture'] ?? '';
		$post['picture'] = $picture && 'gone' !== $picture ? clinic_seed_picture( $picture, $post['alt'] ) : ( $picture ? 999999 : 0 );
		$post['content'] = empty( $post['classic'] ) ? clinic_seed_blocks( '<p>' . $post['text'] . '</p>' ) : $post['text'];
		$id              = clinic_seed_post( $post );
		if ( 'gone' === $picture ) {
			update_post_meta( $id, '_thumbnail_id', 999999 );
		}
		if ( ! empty( $post['sticky'] ) ) {
			stick_post( $id );
		}
	}
	update_option(
		'clinic_elements_settings',
		array(
			'name'      => $page['clinic']['name'],
			'phone'     => $page['clinic']['phone'],
			'book_url'  => $page['clinic']['bookingUrl'],
			'heading'   => $page['cta']['heading'],
			'text'      => $page['cta']['text'],
			'languages' => array( 'es' => get_cat_ID( 'Español' ) ),
			'share'     => array( 'blocks', 'rest' ),
		)
	);
	return array(
		'article' => wp_make_link_relative( get_permalink( $article ) ),
		'id'      => $article,
		'spanish' => $spanish,
	);
}

return clinic_seed();
