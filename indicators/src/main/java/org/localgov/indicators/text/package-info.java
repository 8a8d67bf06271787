/**
 * Numbers and tables as plain text for people, the same in every locale. Every {@code table()} of a
 * result ends here.
 */
@NullMarked
package org.localgov.indicators.text;

import org.jspecify.annotations.NullMarked;
