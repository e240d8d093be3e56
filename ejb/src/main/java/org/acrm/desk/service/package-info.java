/**
 * The worklist of a relationship manager, and everything a person sees of a customer.
 *
 * <p>Decisions: services mask what the caller may not see before it leaves them; who looked at a customer is audited; a night plans the
 * worklist of each portfolio anew from the reasons that hold ({@link org.acrm.desk.service.WorklistPlan}), so running it again gives the
 * same list. A line stays as it was first shown: the day counts in its sentence, not the line itself, move on.
 */
package org.acrm.desk.service;
