package org.localgov.examples.cli;

import picocli.CommandLine.Command;

/** The command whose subcommands look at data and scores before anyone believes them. */
@Command(
    name = "analyse",
    description =
        "Looks at data and scores before anyone believes them: statistics, availability,"
            + " correlations, reliability, principal components, and what a unit is good and bad at.",
    footer = {
      "",
      "For example:",
      "  localgov analyse statistics my-index.json --data cities.csv",
      "  localgov analyse correlation my-index.json --data cities.csv --within parent",
      "  localgov analyse strengths my-index.json --data cities.csv --unit name:Banfora"
    })
final class AnalyseCommand {}
