/**
 * Finds in free text what a person says of the own life: phrases of all facts in one pass, what denies them or names somebody else, and how
 * far what was said is to be believed.
 *
 * <p>Decisions: Chinese and Korean write few or no blanks, so phrases are sequences of characters and blanks beside such characters are
 * nothing; words of Latin letters keep their borders. Rules with weights rather than a learned classifier: a relationship manager must
 * see the words that a fact rests on, and a steward must be able to put them right the same day.
 */
package org.acrm.fact.kernel;
