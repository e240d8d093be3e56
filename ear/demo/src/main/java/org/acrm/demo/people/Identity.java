package org.acrm.demo.people;

/** What a customer's papers say; empty where the bank does not know. */
public record Identity(
        String name,
        String latinName,
        String birthDate,
        String sex,
        String idNumber,
        String industry,
        String occupation,
        String mobile,
        String email,
        String address,
        String city) {

    public Identity withName(String newName, String newLatinName) {
        return new Identity(
                newName, newLatinName, birthDate, sex, idNumber, industry, occupation, mobile, email, address, city);
    }

    public Identity withIndustry(String newIndustry) {
        return new Identity(
                name, latinName, birthDate, sex, idNumber, newIndustry, occupation, mobile, email, address, city);
    }

    public Identity withBirthDate(String newBirthDate) {
        return new Identity(
                name, latinName, newBirthDate, sex, idNumber, industry, occupation, mobile, email, address, city);
    }

    public Identity withIdNumber(String newIdNumber) {
        return new Identity(
                name, latinName, birthDate, sex, newIdNumber, industry, occupation, mobile, email, address, city);
    }

    public Identity withContact(String newMobile, String newEmail) {
        return new Identity(
                name, latinName, birthDate, sex, idNumber, industry, occupation, newMobile, newEmail, address, city);
    }

    public Identity withAddress(String newAddress) {
        return new Identity(
                name, latinName, birthDate, sex, idNumber, industry, occupation, mobile, email, newAddress, city);
    }

    public Identity withHome(String newAddress, String newCity) {
        return new Identity(
                name, latinName, birthDate, sex, idNumber, industry, occupation, mobile, email, newAddress, newCity);
    }
}
