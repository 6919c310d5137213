using System.Net;
using Devin.Generated.Constraints;
using Devin.Generated.Json;

namespace Devin.Generated.Tests.Errors;

/// <summary>Tests of a program create the exceptions that its code handles.</summary>
public sealed class CreatedExceptionTests
{
    private static readonly ApiFailure Failure = new()
    {
        Message = "No such session.",
        Operation = "GetSession",
        Status = HttpStatusCode.NotFound,
        Problem = new ApiProblem
        {
            Detail = "gone",
            Errors = [new ApiProblemError { Location = ["body"], Message = "m" }],
        },
        Permissions = ["ViewOrgSessions"],
        RetryAfter = TimeSpan.FromSeconds(5),
    };

    private static readonly DevinApiException[] OfStatuses =
    [
        new(Failure),
        new DevinBadRequestException(Failure),
        new DevinConflictException(Failure),
        new DevinForbiddenException(Failure),
        new DevinNotFoundException(Failure),
        new DevinRateLimitException(Failure),
        new DevinRedirectException(Failure),
        new DevinServerException(Failure),
        new DevinUnauthorizedException(Failure),
        new DevinValidationException(Failure),
    ];

    [TestCaseSource(nameof(OfStatuses))]
    public void An_exception_of_a_status_has_what_is_known_about_the_response(DevinApiException exception)
    {
        Assert.Multiple(() =>
        {
            Assert.That(exception.Message, Is.EqualTo("No such session."));
            Assert.That(exception.Operation, Is.EqualTo("GetSession"));
            Assert.That(exception.Status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(exception.Problem.Errors.Single().ToString(), Is.EqualTo("body: m"));
            Assert.That(exception.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(5)));
            Assert.That(exception.Headers, Is.Empty);
        });
    }

    [Test]
    public void The_other_exceptions_have_constructors_too()
    {
        var connection = new DevinConnectionException("m", "o", 3, true, RequestSent.Unknown, new IOException());
        var format = new DevinResponseFormatException("m", "o", HttpStatusCode.OK, "r", "/a", null);
        var missing = new MissingMemberValueException("SessionResponse.Url", isNull: false);
        var invalid = new InvalidRequestException(
            "o",
            [
                new ConstraintViolation
                {
                    Pointer = "/a",
                    Expected = "at most 1 item",
                    Found = "2 items",
                },
            ]
        );
        Assert.Multiple(() =>
        {
            Assert.That((connection.Attempts, connection.IsTimeout), Is.EqualTo((3, true)));
            Assert.That((format.Pointer, format.RequestId), Is.EqualTo(("/a", "r")));
            Assert.That(missing.Member, Is.EqualTo("SessionResponse.Url"));
            Assert.That(invalid.Message, Does.EndWith("of the contract. /a: expected at most 1 item, found 2 items."));
        });
    }
}
