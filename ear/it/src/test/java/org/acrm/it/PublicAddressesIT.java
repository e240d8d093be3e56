package org.acrm.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server shows to whoever operates it, without a login. */
@ExtendWith(RunningBank.class)
class PublicAddressesIT {

    @Test
    void the_server_says_that_it_is_ready(Bank bank) {
        HttpResponse<String> answer = get(bank.managementUri("/health/ready"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Session.parse(answer.body()).getString("status")).isEqualTo("UP");
    }

    @Test
    void whoever_writes_a_client_reads_the_description_of_the_interface(Bank bank) {
        HttpResponse<String> answer = get(bank.serverUri("/openapi?format=JSON"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Session.parse(answer.body()).getJsonObject("paths").keySet())
                .anyMatch(path -> path.endsWith("/nights"))
                .anyMatch(path -> path.endsWith("/imports"));
    }

    @Test
    void the_numbers_for_the_watchman_are_there(Bank bank) {
        assertThat(get(bank.managementUri("/prometheus")).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(URI uri) {
        return Session.send(
                HttpClient.newHttpClient(), HttpRequest.newBuilder(uri).build());
    }
}
