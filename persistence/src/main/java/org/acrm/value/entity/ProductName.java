package org.acrm.value.entity;

import java.io.Serializable;
import org.acrm.product.entity.ProductKind;

/** @param name in the reader's language */
public record ProductName(long id, String code, ProductKind kind, String name) implements Serializable {}
