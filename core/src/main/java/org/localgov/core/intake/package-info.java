/**
 * The door through which data come in: rows of text from a file, form or message that become
 * observations, and raw records that become any other value, all checked, all faults reported. With
 * {@code intake.raw} it is the only package that uses Bean Validation, and it reads no file itself.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.core.intake;

import org.jspecify.annotations.NullMarked;
