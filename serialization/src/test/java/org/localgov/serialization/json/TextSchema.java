package org.localgov.serialization.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.localgov.core.government.MayoralMandate;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.place.Country;
import org.localgov.core.place.PlaceId;
import org.localgov.core.power.AssetOrFunction;
import org.localgov.core.power.Sector;
import org.localgov.serialization.internal.TextKind;

/**
 * What a schema says of texts: the names of an enumeration, or the form as a regular expression.
 */
final class TextSchema {
  private static final String IN_LINE = "[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]";
  private static final String WORD =
      "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{Nd}][\\p{Ll}\\p{Lm}\\p{Lo}\\p{Nd}\\p{Mn}\\p{Mc}]*";
  private static final String LOWER_KEBAB = WORD + "(-" + WORD + ")*";
  private static final String PERIOD =
      "[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

  /** One line that is not empty; that it is not blank is left to the reader. */
  static final String LINE = "^" + IN_LINE + "+$";

  static final String CODE = "^" + LOWER_KEBAB + "$";
  static final String ADDRESS = "^[A-Za-z][A-Za-z0-9+.-]*:";

  private static final Map<Class<?>, Form> FORMS =
      Map.of(
          AssetOrFunction.class, new Form("^" + LOWER_KEBAB + "/" + LOWER_KEBAB + "$", 201),
          Country.class, new Form("^[A-Z]{2,3}$", 3),
          IndicatorId.class, new Form("^[\\p{L}\\p{Nd}_][\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}_./-]*$", 255),
          MayoralMandate.class, new Form(CODE, 100),
          PlaceId.class, new Form("^[a-z][a-z0-9-]*:" + IN_LINE + "+$", 511),
          ReferencePeriod.class, new Form("^" + PERIOD + "(/" + PERIOD + ")?$", 21),
          Sector.class, new Form(CODE, 100));

  private TextSchema() {}

  private record Form(String pattern, int longest) {}

  /** Adds what is to be said of the texts of a kind. */
  static <T> void fill(ObjectNode schema, TextKind<T> kind) {
    schema.put("type", "string");
    if (kind.type().isEnum()) {
      ArrayNode names = schema.putArray("enum");
      for (T constant : kind.type().getEnumConstants()) {
        names.add(kind.text().apply(constant));
      }
      return;
    }
    Form form = FORMS.get(kind.type());
    if (form == null) {
      throw new AssertionError(kind.type() + " must have a form");
    }
    schema.put("maxLength", form.longest()).put("pattern", form.pattern());
  }
}
