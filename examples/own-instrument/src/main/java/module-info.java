/** A program that scores instruments of its user. */
module org.localgov.examples.instrument {
  requires org.localgov.serialization;
  requires static org.jspecify;
}
