package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.BusinessException;

/**
 * What somebody says of a micro-market.
 *
 * @param price or another condition, in words
 * @param targetUptake how many members are to take the product up
 */
public record MicroMarketPlan(
        String name, long segment, Long product, String price, String owner, LocalDate startedOn, long targetUptake)
        implements Serializable {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PRICE = 200;

    public MicroMarketPlan {
        require(name, LONGEST_NAME);
        require(price, LONGEST_PRICE);
        require(owner, LONGEST_NAME);
        if (product == null || startedOn == null || targetUptake < 1) {
            throw new BusinessException("error.micro_market.target");
        }
    }

    private static void require(String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw new BusinessException("error.micro_market.text", longest);
        }
    }
}
