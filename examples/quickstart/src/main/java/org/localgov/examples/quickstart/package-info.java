/**
 * Published governance data scored, ranked, explained and compared with the published figures, as a
 * newcomer would do it. Each class is one chapter and prints what it finds.
 */
@NullMarked
package org.localgov.examples.quickstart;

import org.jspecify.annotations.NullMarked;
