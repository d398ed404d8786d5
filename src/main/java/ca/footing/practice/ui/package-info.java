/** The practice screens: a learner's ledgers, supervisors and signatures; the supervisor's page; the public check. */
@NullMarked
package ca.footing.practice.ui;

import org.jspecify.annotations.NullMarked;
