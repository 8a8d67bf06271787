package org.localgov.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.localgov.core.place.Place;

class ModuleTest {
  @Test
  void exports_areThePublicPackagesAlone() throws URISyntaxException {
    ModuleDescriptor module = descriptor();

    assertThat(module.exports())
        .allMatch(export -> !export.isQualified())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder(
            "org.localgov.core.action",
            "org.localgov.core.cooperation",
            "org.localgov.core.decentralisation",
            "org.localgov.core.error",
            "org.localgov.core.government",
            "org.localgov.core.intake",
            "org.localgov.core.intake.raw",
            "org.localgov.core.observation",
            "org.localgov.core.place",
            "org.localgov.core.power");
  }

  @Test
  void opens_onlyTheIntakeToItsValidator() throws URISyntaxException {
    assertThat(descriptor().opens())
        .allSatisfy(open -> assertThat(open.targets()).containsExactly("org.hibernate.validator"))
        .extracting(ModuleDescriptor.Opens::source)
        .containsExactlyInAnyOrder("org.localgov.core.intake", "org.localgov.core.intake.raw");
  }

  private static ModuleDescriptor descriptor() throws URISyntaxException {
    Path classes = Path.of(Place.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(classes).find("org.localgov.core").orElseThrow().descriptor();
  }
}
