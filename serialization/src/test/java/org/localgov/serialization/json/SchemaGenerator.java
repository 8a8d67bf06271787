package org.localgov.serialization.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.localgov.core.intake.Address;
import org.localgov.core.intake.Code;
import org.localgov.core.intake.Finite;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.intake.StatusCode;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.serialization.internal.ObjectKind;
import org.localgov.serialization.internal.TextKind;
import org.localgov.serialization.internal.ValueKinds;

/** Makes the schema of a kind of its raw record: names, types and constraints of the components. */
final class SchemaGenerator {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The constraints that a schema has a word for; the generator refuses any other. */
  private static final Set<Class<? extends Annotation>> KNOWN =
      Set.of(
          Address.class,
          Code.class,
          DecimalMax.class,
          DecimalMin.class,
          Finite.class,
          Line.class,
          Max.class,
          Min.class,
          Parses.class,
          Required.class,
          Size.class,
          StatusCode.class);

  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private SchemaGenerator() {}

  /** Returns the schema of a document of one value. */
  static ObjectNode ofDocument(ObjectKind<?, ?> kind) {
    SchemaGenerator generator = new SchemaGenerator();
    ObjectNode schema = head(kind.kind(), SourceComment.ofType(kind.type()));
    generator.object(schema, kind.raw(), kind.kind());
    return generator.complete(schema);
  }

  /** Returns the schema of a document of a list of values. */
  static ObjectNode ofList(ObjectKind<?, ?> kind) {
    SchemaGenerator generator = new SchemaGenerator();
    ObjectNode schema = head(kind.plural(), "A list of values of kind " + kind.kind() + ".");
    schema.put("type", "object");
    ObjectNode properties = withKind(schema.putObject("properties"), kind.plural());
    properties
        .putObject(kind.listProperty())
        .put("description", "The values, in order.")
        .put("type", "array")
        .set("items", generator.reference(kind));
    schema.putArray("required").add("kind").add("schemaVersion").add(kind.listProperty());
    schema.put("additionalProperties", false);
    return generator.complete(schema);
  }

  /** Returns the schema of a text. */
  static ObjectNode ofText(TextKind<?> kind) {
    ObjectNode schema = head(kind.kind(), SourceComment.ofType(kind.type()));
    TextSchema.fill(schema, kind);
    return schema;
  }

  private static ObjectNode head(String kind, String description) {
    return NODES
        .objectNode()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", "urn:localgov:schema:1:" + kind)
        .put("title", kind)
        .put("description", description);
  }

  private static ObjectNode withKind(ObjectNode properties, String kind) {
    properties.putObject("kind").put("description", "The kind of document.").put("const", kind);
    properties
        .putObject("schemaVersion")
        .put("description", "The version of the form of documents.")
        .put("const", Documents.VERSION);
    return properties;
  }

  private ObjectNode complete(ObjectNode schema) {
    if (!definitions.isEmpty()) {
      ObjectNode all = schema.putObject("$defs");
      definitions.forEach(all::set);
    }
    return schema;
  }

  /** Adds the properties of a raw record; kind is null where it is a part of a document. */
  private void object(ObjectNode schema, Class<? extends Record> raw, String kind) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    if (kind != null) {
      withKind(properties, kind);
      required.add("kind").add("schemaVersion");
    }
    for (RecordComponent component : raw.getRecordComponents()) {
      AnnotatedType type = type(raw, component);
      ObjectNode property = properties.putObject(component.getName());
      property.put("description", SourceComment.ofComponent(raw, component.getName()));
      fill(property, type);
      Size size = type.getAnnotation(Size.class);
      if (type.isAnnotationPresent(Required.class) || (size != null && size.min() > 0)) {
        required.add(component.getName());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.put("additionalProperties", false);
  }

  private static AnnotatedType type(Class<? extends Record> raw, RecordComponent component) {
    try {
      return raw.getDeclaredField(component.getName()).getAnnotatedType();
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }

  private ObjectNode of(AnnotatedType type) {
    ObjectNode schema = NODES.objectNode();
    fill(schema, type);
    return schema;
  }

  private void fill(ObjectNode schema, AnnotatedType type) {
    for (Annotation annotation : type.getAnnotations()) {
      boolean constraint =
          annotation.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class);
      if (constraint && !KNOWN.contains(annotation.annotationType())) {
        throw new AssertionError("a schema has no word for " + annotation);
      }
    }
    if (type instanceof AnnotatedParameterizedType container) {
      container(schema, container);
    } else if (type.getType() == String.class) {
      text(schema, type);
    } else if (type.getType() == Boolean.class) {
      schema.put("type", "boolean");
    } else if (type.getType() instanceof Class<?> raw && Raw.class.isAssignableFrom(raw)) {
      schema.setAll(reference(kindOf(raw)));
    } else {
      number(schema, type);
    }
  }

  private void container(ObjectNode schema, AnnotatedParameterizedType type) {
    AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
    Size size = type.getAnnotation(Size.class);
    if (arguments.length == 1) {
      schema.put("type", "array").set("items", of(arguments[0]));
      if (size != null) {
        schema.put("minItems", size.min());
      }
    } else {
      schema.put("type", "object").set("propertyNames", of(arguments[0]));
      schema.set("additionalProperties", of(arguments[1]));
      if (size != null) {
        schema.put("minProperties", size.min());
      }
    }
  }

  private void text(ObjectNode schema, AnnotatedType type) {
    Parses parses = type.getAnnotation(Parses.class);
    if (parses != null) {
      TextKind<?> kind =
          ValueKinds.TEXTS.stream()
              .filter(each -> each.type() == parses.value())
              .findFirst()
              .orElseThrow(() -> new AssertionError(parses.value() + " must be in ValueKinds"));
      ObjectNode definition =
          NODES.objectNode().put("description", SourceComment.ofType(kind.type()));
      TextSchema.fill(definition, kind);
      definitions.put(kind.kind(), definition);
      schema.put("$ref", "#/$defs/" + kind.kind());
      return;
    }
    schema.put("type", "string");
    Line line = type.getAnnotation(Line.class);
    StatusCode status = type.getAnnotation(StatusCode.class);
    if (status != null) {
      ArrayNode codes = schema.putArray("enum");
      Arrays.stream(ObservationStatus.values())
          .filter(each -> each.isMissing() == status.missing())
          .forEach(each -> codes.add(each.code()));
    } else if (line != null) {
      schema.put("maxLength", line.value()).put("pattern", TextSchema.LINE);
    } else if (type.isAnnotationPresent(Code.class)) {
      schema.put("maxLength", 100).put("pattern", TextSchema.CODE);
    } else if (type.isAnnotationPresent(Address.class)) {
      schema.put("format", "uri").put("pattern", TextSchema.ADDRESS);
    }
  }

  private static void number(ObjectNode schema, AnnotatedType type) {
    boolean isWhole = type.getType() != Double.class;
    schema.put("type", isWhole ? "integer" : "number");
    Min min = type.getAnnotation(Min.class);
    Max max = type.getAnnotation(Max.class);
    if (isWhole) {
      boolean small = type.getType() == Integer.class;
      schema.put("minimum", min != null ? min.value() : small ? Integer.MIN_VALUE : Long.MIN_VALUE);
      schema.put("maximum", max != null ? max.value() : small ? Integer.MAX_VALUE : Long.MAX_VALUE);
      return;
    }
    DecimalMin least = type.getAnnotation(DecimalMin.class);
    if (least != null) {
      schema.put(least.inclusive() ? "minimum" : "exclusiveMinimum", new BigDecimal(least.value()));
    }
    DecimalMax most = type.getAnnotation(DecimalMax.class);
    if (most != null) {
      schema.put(most.inclusive() ? "maximum" : "exclusiveMaximum", new BigDecimal(most.value()));
    }
  }

  private ObjectNode reference(ObjectKind<?, ?> kind) {
    if (!definitions.containsKey(kind.kind())) {
      ObjectNode definition =
          NODES.objectNode().put("description", SourceComment.ofType(kind.type()));
      definitions.put(kind.kind(), definition);
      object(definition, kind.raw(), null);
    }
    return NODES.objectNode().put("$ref", "#/$defs/" + kind.kind());
  }

  private static ObjectKind<?, ?> kindOf(Class<?> raw) {
    List<ObjectKind<?, ?>> found =
        ValueKinds.OBJECTS.stream().filter(kind -> kind.raw() == raw).toList();
    if (found.size() != 1) {
      throw new AssertionError(raw + " must be in ValueKinds once");
    }
    return found.get(0);
  }
}
