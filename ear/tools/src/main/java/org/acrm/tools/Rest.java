package org.acrm.tools;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Calls of the bank's REST API with a token of the service account; a token is fetched anew when the bank no longer takes it. */
final class Rest {

    private static final int UNAUTHORIZED = 401;
    private static final int ERRORS = 400;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String bank;
    private final String realm;
    private final String client;
    private final String secret;
    private String token;

    Rest(String bank, String realm, String client, String secret) {
        this.bank = bank;
        this.realm = realm;
        this.client = client;
        this.secret = secret;
    }

    static Rest fromEnvironment() {
        Map<String, String> env = System.getenv();
        return new Rest(
                env.getOrDefault("ACRM_URL", "http://localhost:8080/acrm"),
                env.getOrDefault("ACRM_OIDC_URL", "http://localhost:8180/realms/acrm"),
                env.getOrDefault("ACRM_CLI_CLIENT", "acrm-cli"),
                env.getOrDefault("ACRM_CLI_SECRET", "acrm-cli-dev-secret"));
    }

    JsonObject get(String path) {
        return json(send(request(path).GET(), BodyHandlers.ofString()).body());
    }

    List<JsonObject> list(String path) {
        String body = send(request(path).GET(), BodyHandlers.ofString()).body();
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    JsonObject post(String path, JsonObject body) {
        BodyPublisher content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(content);
        return json(send(request, BodyHandlers.ofString()).body());
    }

    void put(String path, Path file) {
        try {
            send(
                    request(path)
                            .header("Content-Type", "application/octet-stream")
                            .PUT(BodyPublishers.ofFile(file)),
                    BodyHandlers.ofString());
        } catch (java.io.FileNotFoundException e) {
            throw new RequestException("There is no readable file " + file);
        }
    }

    void download(String path, Path to) {
        send(request(path).GET(), BodyHandlers.ofFile(to));
    }

    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(bank + "/api" + path));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        if (token == null) {
            token = fetchToken();
        }
        HttpResponse<T> answer =
                call(request.setHeader("Authorization", "Bearer " + token).build(), body);
        if (answer.statusCode() == UNAUTHORIZED) {
            token = fetchToken();
            answer = call(request.setHeader("Authorization", "Bearer " + token).build(), body);
        }
        if (answer.statusCode() >= ERRORS) {
            throw new BankException(problem(answer));
        }
        return answer;
    }

    private String fetchToken() {
        String form =
                "grant_type=client_credentials&client_id=" + segment(client) + "&client_secret=" + segment(secret);
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = call(request, BodyHandlers.ofString());
        if (answer.statusCode() >= ERRORS) {
            throw new BankException("The service account " + client + " was not let in (" + answer.statusCode()
                    + "); check ACRM_CLI_SECRET");
        }
        return json(answer.body()).getString("access_token");
    }

    private <T> HttpResponse<T> call(HttpRequest request, BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new BankException("No answer from " + request.uri().getScheme() + "://"
                    + request.uri().getAuthority() + "; is the bank running? (./acrm status)");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BankException("interrupted");
        }
    }

    /** What the bank says of it, else its status. */
    private static String problem(HttpResponse<?> answer) {
        if (answer.body() instanceof String text) {
            try {
                JsonObject problem = json(text);
                return problem.isNull("detail")
                        ? problem.getString("title")
                        : problem.getString("detail", problem.getString("title", "Status " + answer.statusCode()));
            } catch (JsonException | NullPointerException | ClassCastException e) {
                return "Status " + answer.statusCode();
            }
        }
        return "Status " + answer.statusCode();
    }

    /** An answer without content, such as 204, is an empty object. */
    private static JsonObject json(String text) {
        if (text.isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
