package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.serialization.internal.ValueKinds;
import org.localgov.serialization.json.BadDocument.Expected;

/** Bad documents of the domain are refused with every fault at its place, and no other. */
class BadDomainDocumentTest {
  static List<BadDocument> documents() {
    return BadDocument.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void read_tellsEveryFaultAtItsPlace(BadDocument document) {
    List<Violation> violations = violations(document);

    assertThat(violations)
        .extracting(BadDomainDocumentTest::whereAndWhat)
        .containsExactlyElementsOf(
            document.faults().stream().map(BadDomainDocumentTest::whereAndWhat).toList());
    for (int i = 0; i < violations.size(); i++) {
      Expected fault = document.faults().get(i);
      assertThat(violations.get(i).message()).contains(fault.message());
      if (fault.line() > 0) {
        assertThat(violations.get(i).message())
            .startsWith("line " + fault.line() + ", column " + fault.column());
      }
    }
  }

  @Test
  void documents_areManyOfManyKinds() {
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    assertThat(documents()).filteredOn(document -> document.faults().size() > 3).hasSize(3);
    assertThat(documents().stream().map(BadDocument::kind).distinct())
        .hasSizeGreaterThanOrEqualTo(20);
    assertThat(documents().stream().flatMap(each -> each.faults().stream()).map(Expected::code))
        .contains(
            "duplicate-property",
            "empty-document",
            "invalid-value",
            "malformed",
            "missing-property",
            "not-finite",
            "null-value",
            "out-of-range",
            "too-deep",
            "trailing-content",
            "truncated",
            "unknown-name",
            "unknown-property",
            "unsupported-version",
            "wrong-kind",
            "wrong-type");
  }

  private static String whereAndWhat(Expected fault) {
    return fault.code() + " " + fault.path() + " " + fault.line() + ":" + fault.column();
  }

  private static String whereAndWhat(Violation violation) {
    return violation.code()
        + " "
        + violation.details().get("path")
        + " "
        + violation.details().getOrDefault("line", "0")
        + ":"
        + violation.details().getOrDefault("column", "0");
  }

  private static List<Violation> violations(BadDocument document) {
    ViolationsException refused =
        catchThrowableOfType(
            ViolationsException.class, () -> format(document.kind()).read(document.text()));

    assertThat(refused).isNotNull();
    assertThat(refused.code()).isEqualTo(LocalgovJson.INVALID);
    return refused.violations();
  }

  private static JsonFormat<?> format(String kind) {
    return Stream.concat(
            ValueKinds.OBJECTS.stream()
                .filter(each -> List.of(each.kind(), each.plural()).contains(kind))
                .map(
                    each ->
                        each.kind().equals(kind)
                            ? LocalgovJson.of(each.type())
                            : LocalgovJson.listOf(each.type())),
            ValueKinds.TEXTS.stream()
                .filter(each -> each.kind().equals(kind))
                .map(each -> LocalgovJson.of(each.type())))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there must be a kind '" + kind + "'"));
  }
}
