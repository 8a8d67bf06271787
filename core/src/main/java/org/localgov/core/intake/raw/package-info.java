/**
 * The values of this module as they come from outside: for each, one record of texts, numbers and
 * further raw records, whose constraints say what the intake asks of each part. The names of the
 * components are those of the value's parts, and of the properties in JSON; a part named {@code
 * kind} is named after its type instead, since {@code kind} is what a document begins with.
 */
@NullMarked
package org.localgov.core.intake.raw;

import org.jspecify.annotations.NullMarked;
