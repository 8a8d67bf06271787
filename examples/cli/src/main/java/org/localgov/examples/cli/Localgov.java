package org.localgov.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command without a name of its own: its subcommands do the work. */
@Command(
    name = "localgov",
    description = "Scores, checks and explains indices of local governance.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:bad data, definition or id; the message says where, nothing is written",
      "2:bad usage"
    })
final class Localgov {}
