package org.acrm.segment.entity;

import java.time.LocalDate;
import org.acrm.shared.entity.BusinessException;

/** What a list of customers shows, as a rule that names exactly these and moves on with the nights. */
public interface ListChoice {

    /** Page and parameters of the list. */
    String address();

    /**
     * @param published the date of “now”
     * @param catalogue what the bank calls its own products and branches
     * @throws BusinessException where no rule says what the list shows
     */
    Definition definition(LocalDate published, SegmentCatalogue catalogue);
}
