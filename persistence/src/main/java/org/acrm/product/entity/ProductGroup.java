package org.acrm.product.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Products that the bank counts together. Delivered with its products. */
@Entity
@Table(name = "product_group")
public class ProductGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;

    protected ProductGroup() {}

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
