package org.localgov.serialization.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Validates documents with a validator of somebody else's. */
public final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

  private Schemas() {}

  /** Returns what is wrong with a document under the schema of its kind. */
  public static List<String> faults(String kind, String document) {
    return KNOWN
        .computeIfAbsent(kind, each -> REGISTRY.getSchema(JsonSchemas.of(each)))
        .validate(document, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }
}
