package org.localgov.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.cooperation.PartnershipPath;
import org.localgov.core.cooperation.Precondition;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.government.GovernanceTypology;
import org.localgov.core.intake.ObservationIntake;
import org.localgov.core.intake.RawObservation;
import org.localgov.core.observation.ObservationRule;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.place.Country;
import org.localgov.core.place.PlaceKind;
import org.localgov.core.power.PowerDimension;
import org.localgov.core.power.PowerScore;

/** Runs the library in a JVM of its own for each locale, since names are made when classes load. */
class LocaleTest {
  private static String english = "";

  @BeforeAll
  static void runInEnglish() throws IOException, InterruptedException {
    english = run("en-GB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  void output_isTheSameInEveryLocale(String locale) throws IOException, InterruptedException {
    assertThat(run(locale)).isEqualTo(english).contains("metropolitan-area", "BFA");
  }

  private static String run(String locale) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xshare:auto");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Probe.class.getName(), locale));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** Prints, in the locale that is its argument, whatever could depend on one. */
  static final class Probe {
    private Probe() {}

    /** Prints in the locale of the first argument. */
    public static void main(String[] arguments) {
      Locale.setDefault(Locale.forLanguageTag(arguments[0]));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      System.out.println(Arrays.toString(PlaceKind.values()));
      System.out.println(Arrays.toString(PartnerKind.values()));
      System.out.println(Arrays.toString(Precondition.values()));
      System.out.println(PartnershipPath.parse("civil-society-demand"));
      System.out.println(PlaceKind.parse("city") + " " + PlaceKind.parse("municipality"));
      System.out.println(Arrays.toString(GovernanceTypology.values()));
      System.out.println(Arrays.toString(PowerDimension.values()));
      System.out.println(PowerScore.of(62.5, 1234));
      System.out.println(Country.all());
      System.out.println(ReferencePeriod.year(987) + " " + ReferencePeriod.quarter(2024, 1));
      System.out.println(ReferencePeriod.parse("2024-02").end());
      System.out.println(ObservationRule.VALUE.check("1\u0000"));
      ObservationIntake.standard()
          .accept(
              List.of(
                  RawObservation.of("", "I I", "24", "1,5"),
                  RawObservation.of("u", "i", null, 1234.5)))
          .violations()
          .forEach(System.out::println);
      try {
        Country.of("IIX");
      } catch (UnknownNameException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
