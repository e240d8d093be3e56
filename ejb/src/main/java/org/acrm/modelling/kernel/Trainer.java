package org.acrm.modelling.kernel;

import java.util.Map;

/** A way to learn, with its options fixed: the same rows give the same model. */
public interface Trainer {

    TrainedModel train(Dataset labelled);

    /** Short and stable, part of a version's provenance: {@code random-forest}, {@code boosted-trees}. */
    String algorithm();

    /** Every option that decides the result, the seed included. */
    Map<String, String> options();

    /** Name and version of the library that learns. */
    String library();
}
