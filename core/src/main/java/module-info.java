/**
 * Immutable value types of local governance: places, how they are governed and what they do,
 * observations, and the intake that checks them.
 */
module org.localgov.core {
  requires transitive jakarta.validation;
  requires org.hibernate.validator;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports org.localgov.core.action;
  exports org.localgov.core.cooperation;
  exports org.localgov.core.decentralisation;
  exports org.localgov.core.error;
  exports org.localgov.core.government;
  exports org.localgov.core.intake;
  exports org.localgov.core.intake.raw;
  exports org.localgov.core.observation;
  exports org.localgov.core.place;
  exports org.localgov.core.power;

  opens org.localgov.core.intake to
      org.hibernate.validator;
  opens org.localgov.core.intake.raw to
      org.hibernate.validator;
}
