/** JSON and CSV for observations, index definitions and scores. */
module org.localgov.serialization {
  requires transitive org.localgov.indicators;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires static transitive org.jspecify;
}
