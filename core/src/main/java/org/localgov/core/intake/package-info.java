/**
 * The door through which raw observations come in: rows of text from a file, form or message, all
 * checked, all faults reported. It is the only package that uses Bean Validation, and it reads no
 * file itself.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.core.intake;

import org.jspecify.annotations.NullMarked;
