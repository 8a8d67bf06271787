package org.localgov.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.indicators.table.IndicatorTable;
import picocli.CommandLine.Option;

/** The option that names a grouping of the units. */
final class GroupOption {
  @Option(
      names = {"--within", "--group"},
      paramLabel = "GROUPING",
      description =
          "The grouping within which units are compared: a column group:GROUPING of --units, or of"
              + " wide data.")
  private @Nullable String grouping;

  /** Returns the grouping, if one was given. */
  Optional<String> given() {
    return Optional.ofNullable(grouping);
  }

  /**
   * Returns the grouping that was given, or the only one there is.
   *
   * @throws LocalgovException if the data have none
   * @throws BadUsageException if they have several and none was given
   */
  String orOnly(IndicatorTable table) {
    List<String> all = table.groupings();
    if (grouping != null || all.size() == 1) {
      return grouping == null ? all.get(0) : grouping;
    }
    if (all.isEmpty()) {
      throw new LocalgovException(
          "no-grouping",
          "data must have a grouping; add a column 'group:Region' to wide data, or to --units",
          Map.of(),
          null);
    }
    throw new BadUsageException(
        "--within must name one of the groupings " + String.join(", ", all));
  }
}
