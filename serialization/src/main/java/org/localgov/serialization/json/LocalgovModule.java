package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ObservationSet;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.robustness.UncertaintySpec;
import org.localgov.indicators.scoring.Scores;
import org.localgov.serialization.internal.ObjectKind;
import org.localgov.serialization.internal.TextKind;
import org.localgov.serialization.internal.ValueKinds;

/**
 * Teaches a Jackson 2 mapper the documents of this library; found by {@code
 * findAndRegisterModules()}.
 *
 * <p>A value of the domain, such as a {@link org.localgov.core.cooperation.Partnership}, may also
 * be a part of the application's own objects: it then needs no {@code kind} and {@code
 * schemaVersion} when it is read, and gets none when it is written. Texts such as a {@link
 * org.localgov.core.place.PlaceId} may be keys of a map.
 *
 * <p>Reading is strict, whatever the mapper's features say. A document that is refused surfaces as
 * a {@link JsonMappingException} with the message and, as its cause, the {@link
 * ViolationsException} with every fault.
 *
 * <pre>{@code
 * Index index = new ObjectMapper().findAndRegisterModules().readValue(json, Index.class);
 * }</pre>
 */
public final class LocalgovModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Creates the module; it has no settings. */
  public LocalgovModule() {
    super("localgov");
    document(Index.class, LocalgovJson.index());
    document(ObservationSet.class, LocalgovJson.observations());
    document(ScoresDocument.class, LocalgovJson.scores());
    document(UncertaintySpec.class, LocalgovJson.uncertainty());
    ValueKinds.OBJECTS.forEach(this::value);
    ValueKinds.TEXTS.forEach(this::text);
    addSerializer(
        Scores.class, new Writing<>(Scores.class, LocalgovJson.explaining(unit -> false)));
  }

  private <V> void value(ObjectKind<V, ?> kind) {
    document(kind.type(), ValueFormats.of(kind));
  }

  private <V> void text(TextKind<V> kind) {
    document(kind.type(), ValueFormats.of(kind));
    addKeySerializer(kind.type(), new KeyWriting<>(kind));
    addKeyDeserializer(kind.type(), new KeyReading(kind));
  }

  private <T> void document(Class<T> type, JsonFormat<T> format) {
    addSerializer(type, new Writing<>(type, format));
    addDeserializer(type, new Reading<>(type, format));
  }

  private static final class Writing<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient JsonFormat<T> format;

    Writing(Class<T> type, JsonFormat<T> format) {
      super(type);
      this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      format.write(value, out);
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      try (TokenBuffer written = new TokenBuffer(out.getCodec(), false)) {
        written.writeStartArray();
        format.write(value, written);
        JsonParser parser = written.asParserOnFirstToken();
        JsonToken shape = parser.nextToken();
        WritableTypeId id = types.typeId(value, shape);
        id.id = types.getTypeIdResolver().idFromValueAndType(null, handledType());
        types.writeTypePrefix(out, id);
        if (shape == JsonToken.START_OBJECT) {
          while (parser.nextToken() != JsonToken.END_OBJECT) {
            out.copyCurrentStructure(parser);
          }
        } else {
          out.copyCurrentStructure(parser);
        }
        types.writeTypeSuffix(out, id);
      }
    }
  }

  private static final class Reading<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient JsonFormat<T> format;

    Reading(Class<T> type, JsonFormat<T> format) {
      super(type);
      this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return format.read(parser);
      } catch (ViolationsException e) {
        throw JsonMappingException.from(parser, e.getMessage(), e);
      }
    }
  }

  private static final class KeyWriting<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient TextKind<T> kind;

    KeyWriting(TextKind<T> kind) {
      super(kind.type());
      this.kind = kind;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeFieldName(kind.text().apply(value));
    }
  }

  private static final class KeyReading extends KeyDeserializer {
    private final TextKind<?> kind;

    KeyReading(TextKind<?> kind) {
      this.kind = kind;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try {
        return kind.parse().apply(key);
      } catch (LocalgovException | IllegalArgumentException e) {
        throw JsonMappingException.from(context, e.getMessage(), e);
      }
    }
  }
}
