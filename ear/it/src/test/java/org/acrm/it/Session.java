package org.acrm.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a program sees of a bank: requests with the token of one user, of the command line, or without any. */
final class Session {

    private static final Pattern LOGIN_FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final Bank bank;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();

    private Session(Bank bank, String token) {
        this.bank = bank;
        this.token = token;
    }

    static Session ofNobody(Bank bank) {
        return new Session(bank, null);
    }

    static Session with(Bank bank, String token) {
        return new Session(bank, token);
    }

    static Session ofTheCommandLine(Bank bank) {
        return new Session(
                bank,
                token(
                        bank,
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                "acrm-cli",
                                "client_secret",
                                "acrm-cli-dev-secret")));
    }

    /** Logs in as a person does, through the form of Keycloak, and trades the code for a token. */
    static Session of(Bank bank, String username) {
        HttpClient browser = HttpClient.newHttpClient();
        String back = bank.uri("/").toString();
        Map<String, String> question =
                Map.of("client_id", "acrm-web", "response_type", "code", "scope", "openid", "redirect_uri", back);
        URI door = bank.realmUri("/protocol/openid-connect/auth?" + form(question));
        HttpResponse<String> page = send(browser, HttpRequest.newBuilder(door).build());
        URI action = URI.create(only(LOGIN_FORM, page.body()).replace("&amp;", "&"));
        HttpRequest login = HttpRequest.newBuilder(
                        post(action, Map.of("username", username, "password", "acrm")), (n, v) -> true)
                .header("Cookie", cookies(page))
                .build();
        HttpResponse<String> answer = send(browser, login);
        String code = only(CODE, answer.headers().firstValue("Location").orElse(answer.body()));
        return new Session(
                bank,
                token(
                        bank,
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "acrm-web",
                                "client_secret",
                                "acrm-web-dev-secret",
                                "code",
                                code,
                                "redirect_uri",
                                back)));
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json), "application/json");
    }

    /** As a browser sends it for a page of the given site, {@code same-origin} or {@code cross-site}. */
    HttpResponse<String> postFrom(String site, String path) {
        return send(
                http,
                request("POST", path, BodyPublishers.noBody(), null)
                        .header("Sec-Fetch-Site", site)
                        .build());
    }

    HttpResponse<String> put(String path, BodyPublisher content) {
        return send("PUT", path, content, "application/octet-stream");
    }

    /** The answer as JSON; anything but success is a failure of the test. */
    static JsonObject json(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(
                    answer.request().method() + " " + answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return parse(answer.body());
    }

    static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body, String type) {
        return send(http, request(method, path, body, type).build());
    }

    private HttpRequest.Builder request(String method, String path, BodyPublisher body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(bank.uri(path)).method(method, body);
        request.header("Accept", "application/json, application/problem+json, text/html;q=0.5, */*;q=0.1");
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token == null) {
            request.header("X-Requested-With", "XMLHttpRequest");
        } else {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token(Bank bank, Map<String, String> fields) {
        HttpRequest request = post(bank.realmUri("/protocol/openid-connect/token"), fields);
        return json(send(HttpClient.newHttpClient(), request)).getString("access_token");
    }

    /** Keycloak's cookies are for secure places, which a browser takes this machine for and Java's cookie store does not. */
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest post(URI uri, Map<String, String> fields) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)))
                .build();
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String only(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
