package org.localgov.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;

/**
 * What every enum with names in data promises: a lower-kebab text form for each constant that reads
 * back and never changes, and refusal of other names with the nearest of them.
 *
 * <pre>{@code
 * class ActionScaleTest implements EnumContract<ActionScale> {
 *   public ActionScale parse(String text) {
 *     return ActionScale.parse(text);
 *   }
 *
 *   public List<String> names() {
 *     return List.of("city-wide", "part-of-the-city");
 *   }
 * }
 * }</pre>
 *
 * @param <E> the enum
 */
public interface EnumContract<E extends Enum<E>> {
  /** Returns what the enum's own method makes of the text. */
  E parse(String text);

  /** Returns the text form of each constant as it is in data, in the order of the constants. */
  List<String> names();

  /** Returns the text form of a constant. */
  default String text(E constant) {
    return constant.toString();
  }

  /** Returns the pattern of every text form. */
  default String form() {
    return "[a-z]+(-[a-z]+)*";
  }

  /** Returns the name of the argument that {@link #parse} takes. */
  default String argument() {
    return "text";
  }

  @Test
  default void contract_names_areTheTextForms() {
    assertThat(constants()).extracting(this::text).isEqualTo(names()).doesNotHaveDuplicates();
    assertThat(names()).allMatch(name -> name.matches(form()));
  }

  @Test
  default void contract_parse_readsTheTextForm() {
    for (E constant : constants()) {
      assertThat(parse(text(constant))).isSameAs(constant);
    }
  }

  @Test
  default void contract_parse_otherName_suggestsTheNearest() {
    for (String name : names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      String slip = name.equals(lower) ? name.toUpperCase(Locale.ROOT) : lower;
      assertThatExceptionOfType(UnknownNameException.class)
          .isThrownBy(() -> parse(slip))
          .withMessage(
              "unknown "
                  + kind()
                  + " '"
                  + slip
                  + "', did you mean '"
                  + name
                  + "'? known: "
                  + String.join(", ", names()))
          .satisfies(refused -> assertThat(refused.known()).isEqualTo(names()));
    }
  }

  @Test
  default void contract_parse_nothingNear_listsTheNames() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> parse(""))
        .withMessage("unknown " + kind() + " ''; known: " + String.join(", ", names()));
  }

  @Test
  default void contract_parse_null_namesTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> parse(null)).withMessage(argument());
  }

  private List<E> constants() {
    Class<E> type = parse(names().get(0)).getDeclaringClass();
    return Arrays.asList(type.getEnumConstants());
  }

  private String kind() {
    return parse(names().get(0))
        .getDeclaringClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
