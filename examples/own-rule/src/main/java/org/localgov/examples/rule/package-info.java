/**
 * A scoring rule that the library does not have. Nobody calls it: a definition names it, and the
 * library finds it by its service.
 */
@NullMarked
package org.localgov.examples.rule;

import org.jspecify.annotations.NullMarked;
