package org.acrm.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A person of the bank with a post in a branch; a relationship manager is one who has portfolios. */
@Entity
@Table(name = "access_staff")
public class Staff implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "staff_no")
    private String staffNo;

    private String username;
    private String name;
    private String post;

    @Column(name = "branch_id")
    private Long branchId;

    protected Staff() {}

    public Staff(String staffNo, String username, String name, String post, Branch branch) {
        this.staffNo = staffNo;
        this.username = username;
        this.name = name;
        this.post = post;
        this.branchId = branch.id();
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
