package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ObservationSet;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Scores;

/**
 * Teaches a Jackson 2 mapper the documents of this library; found by {@code
 * findAndRegisterModules()}.
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
    addSerializer(
        Scores.class, new Writing<>(Scores.class, LocalgovJson.explaining(unit -> false)));
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
        return Documents.read(parser, format.kind(), format.binder());
      } catch (ViolationsException e) {
        throw JsonMappingException.from(parser, e.getMessage(), e);
      }
    }
  }
}
