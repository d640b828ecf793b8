// `npm run wordpress:measure`: how long WordPress takes to choose related posts among ten thousand, and whether by an
// index. `-- --database=mariadb` asks a database server in place of SQLite.
import { parseArgs } from 'node:util';
import { ensurePlugin } from './wordpress/plugin.mjs';
import { boot } from './wordpress/site.mjs';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '10000' },
    core: { type: 'string', default: '7.1' },
    database: { type: 'string', default: 'sqlite' },
  },
});

await ensurePlugin();
const site = await boot({ name: values.core, database: values.database });
const answer = site.php(
  `global $wpdb;
  mt_srand( 1 );
  $terms = array();
  foreach ( array( 'category' => 12, 'post_tag' => 400 ) as $taxonomy => $count ) {
    for ( $at = 0; $at < $count; $at++ ) {
      $terms[ $taxonomy ][] = wp_insert_term( "$taxonomy $at", $taxonomy )['term_taxonomy_id'];
    }
  }
  // Past WordPress: ten thousand posts by its own functions take many minutes.
  $file = defined( 'DB_DIR' ) ? new PDO( 'sqlite:' . DB_DIR . '/' . DB_FILE ) : new PDO( 'mysql:unix_socket=' . explode( ':', DB_HOST )[1] . ';dbname=' . DB_NAME, DB_USER, DB_PASSWORD );
  $file->setAttribute( PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION );
  $file->beginTransaction();
  $columns = array( 'post_author', 'post_title', 'post_name', 'post_status', 'post_type', 'post_content', 'post_excerpt', 'to_ping', 'pinged', 'post_content_filtered', 'post_date', 'post_date_gmt', 'post_modified', 'post_modified_gmt' );
  $add = $file->prepare( "INSERT INTO $wpdb->posts (" . implode( ',', $columns ) . ') VALUES (' . implode( ',', array_fill( 0, count( $columns ), '?' ) ) . ')' );
  $join = $file->prepare( "INSERT INTO $wpdb->term_relationships (object_id, term_taxonomy_id, term_order) VALUES (?, ?, 0)" );
  for ( $at = 1; $at <= $input; $at++ ) {
    $date = gmdate( 'Y-m-d H:i:s', 1600000000 + $at * 3600 );
    $add->execute( array( 1, "Post $at", "post-$at", 'publish', 'post', 'Words.', '', '', '', '', $date, $date, $date, $date ) );
    $post = $file->lastInsertId();
    // As on real sites, a few terms are on most posts, and most are on few.
    $mine = array( $terms['category'][ (int) ( 12 * pow( mt_rand() / mt_getrandmax(), 2 ) ) % 12 ] );
    for ( $tag = 0; $tag < 5; $tag++ ) {
      $mine[] = $terms['post_tag'][ (int) ( 400 * pow( mt_rand() / mt_getrandmax(), 3 ) ) % 400 ];
    }
    foreach ( array_unique( $mine ) as $term ) { $join->execute( array( $post, $term ) ); }
  }
  $file->commit();
  foreach ( $terms as $taxonomy => $ids ) { wp_update_term_count_now( $ids, $taxonomy ); }
  wp_cache_flush();
  $chosen = $wpdb->get_col( "SELECT ID FROM $wpdb->posts WHERE post_type = 'post' AND post_status = 'publish' ORDER BY ID DESC LIMIT 40" );
  $queries = 0; $count = true; $sql = '';
  add_filter( 'query', function ( $query ) use ( &$queries, &$sql, &$count ) { if ( $count && false !== strpos( $query, 'CASE t.term_taxonomy_id' ) ) { $queries++; $sql = $query; } return $query; } );
  $query = array(); $whole = array(); $kept = array();
  foreach ( $chosen as $post ) {
    $weights = clinic_elements_weights( $post );
    $start = microtime( true ); $wpdb->get_results( clinic_elements_related_sql( $post, $weights, 20 ) ); $query[] = 1000 * ( microtime( true ) - $start );
    $start = microtime( true ); clinic_elements_related_ids( $post, 3 ); $whole[] = 1000 * ( microtime( true ) - $start );
    $start = microtime( true ); clinic_elements_related_ids( $post, 3 ); $kept[] = 1000 * ( microtime( true ) - $start );
  }
  $count = false;
  $middle = function ( array $times ) { sort( $times ); return round( $times[ (int) ( count( $times ) / 2 ) ], 2 ); };
  if ( ! defined( 'DB_DIR' ) ) { $file->query( "ANALYZE TABLE $wpdb->posts, $wpdb->term_relationships" )->fetchAll(); }
  $plan = $file->query( ( defined( 'DB_DIR' ) ? 'EXPLAIN QUERY PLAN ' : 'EXPLAIN ' ) . $sql )->fetchAll( PDO::FETCH_ASSOC );
  $steps = array_map( function ( $step ) { return $step['detail'] ?? implode( ' ', array( $step['table'], $step['type'], $step['key'] ?? 'no key', $step['rows'], $step['Extra'] ) ); }, $plan );
  return array( 'posts' => (int) wp_count_posts()->publish, 'queries' => $queries, 'query' => $middle( $query ), 'slowest' => round( max( $query ), 2 ), 'whole' => $middle( $whole ), 'kept' => $middle( $kept ), 'steps' => $steps );`,
  Number(values.posts),
);
site.stop();
console.log(`
${answer.posts} posts, 412 terms, ${values.database}, WordPress ${site.version}; the middle of 40 posts, in milliseconds
  the one query                         ${answer.query}   (slowest ${answer.slowest})
  related posts, never asked before     ${answer.whole}
  related posts, asked before           ${answer.kept}
  ${answer.queries / 2} queries for 40 posts
${answer.steps.map((step) => `  ${step}`).join('\n')}
`);

// Posts and their terms are the tables that grow; what the query itself has made is small.
const readWhole = answer.steps.filter((step) => /^(?:SCAN [pt]\b(?!.* USING)|[pt] (?:ALL|\S+ no key))/.test(step));
if (readWhole.length) console.log(`TOO HEAVY: no index is used.\n${readWhole.join('\n')}`);
process.exit(readWhole.length ? 1 : 0);
