/**
 * What an index is, as pure data: indicators, a tree of nodes, and methods called by name. A
 * definition is checked as a whole when it is built, and knows nothing of how a method works.
 */
@NullMarked
package org.localgov.indicators.definition;

import org.jspecify.annotations.NullMarked;
