/** JSON and CSV for observations, index definitions and scores. */
module org.localgov.serialization {
  requires transitive org.localgov.indicators;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires static transitive org.jspecify;

  exports org.localgov.serialization.csv;
  exports org.localgov.serialization.json;

  provides com.fasterxml.jackson.databind.Module with
      org.localgov.serialization.json.LocalgovModule;
}
