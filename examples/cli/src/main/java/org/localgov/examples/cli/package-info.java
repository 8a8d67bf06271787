/**
 * The command line of localgov: one small class a command, shared options as mixins, and no rule of
 * any index. What is computed here is computed by the library.
 */
@NullMarked
package org.localgov.examples.cli;

import org.jspecify.annotations.NullMarked;
