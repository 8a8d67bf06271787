package org.localgov.core.intake;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validator of the standard intakes, which is built when it is first asked for. */
final class StandardValidator {
  /** Reads no XML file, needs no expression language, and speaks English in every locale. */
  static final Validator INSTANCE =
      Validation.byProvider(HibernateValidator.class)
          .providerResolver(() -> List.of(new HibernateValidator()))
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(
              new ParameterMessageInterpolator(
                  Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, false))
          .buildValidatorFactory()
          .getValidator();

  private StandardValidator() {}
}
