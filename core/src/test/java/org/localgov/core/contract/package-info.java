/** What every value type and every enum with names in data promises, to be run over one's own. */
package org.localgov.core.contract;
