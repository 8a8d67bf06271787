/**
 * Instruments of a user: one is JSON alone, the other JSON that calls a rule from another jar. The
 * program is the same for both, and knows neither.
 */
@NullMarked
package org.localgov.examples.instrument;

import org.jspecify.annotations.NullMarked;
