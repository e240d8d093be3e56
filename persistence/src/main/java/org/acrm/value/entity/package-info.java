/**
 * What the night derives about a customer's worth: features, RFM cells, cycle bands and grades.
 *
 * <p>Decision: features have one definition, the SQL of {@link org.acrm.value.entity.FeatureQueries}, which knows nothing
 * later than the day it is asked about; the night and the training of models read the same text.
 */
package org.acrm.value.entity;
