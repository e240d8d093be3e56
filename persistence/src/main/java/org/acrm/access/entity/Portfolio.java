package org.acrm.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The customers that one relationship manager looks after. */
@Entity
@Table(name = "access_portfolio")
public class Portfolio implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "branch_id")
    private Long branchId;

    protected Portfolio() {}

    public Portfolio(String code, Staff relationshipManager, Branch branch) {
        this.code = code;
        this.staffId = relationshipManager.id();
        this.branchId = branch.id();
    }

    public Long id() {
        return id;
    }
}
