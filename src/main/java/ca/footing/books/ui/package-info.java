/** The books on the screen: the return by period, the limit, the decisions about tax. */
@NullMarked
package ca.footing.books.ui;

import org.jspecify.annotations.NullMarked;
