namespace DocumentationSite;

/// <summary>The words with which the pages of a language mark their parts.</summary>
internal sealed record Words(
    string Language,
    string Skip,
    string Permissions,
    string Authorizations,
    string Path,
    string Query,
    string Body,
    string Response,
    string Required,
    string Options,
    string Default,
    string Range
)
{
    public static IReadOnlyList<Words> All { get; } =
    [
        new(
            "en",
            "Skip to main content",
            "Permissions",
            "Authorizations",
            "Path Parameters",
            "Query Parameters",
            "Body",
            "Response",
            "required",
            "Available options:",
            "default:",
            "Required range:"
        ),
        new(
            "de",
            "Zum Hauptinhalt springen",
            "Berechtigungen",
            "Autorisierungen",
            "Pfadparameter",
            "Abfrageparameter",
            "Body",
            "Antwort",
            "erforderlich",
            "Verfügbare Optionen:",
            "Standard:",
            "Erforderlicher Bereich:"
        ),
        new(
            "es",
            "Saltar al contenido principal",
            "Permisos",
            "Autorizaciones",
            "Parámetros de ruta",
            "Parámetros de consulta",
            "Cuerpo",
            "Respuesta",
            "requerido",
            "Opciones disponibles:",
            "predeterminado:",
            "Rango requerido:"
        ),
        new(
            "fr",
            "Passer au contenu principal",
            "Autorisations",
            "Autorisations",
            "Paramètres de chemin",
            "Paramètres de requête",
            "Corps",
            "Réponse",
            "requis",
            "Options disponibles :",
            "défaut :",
            "Plage requise :"
        ),
        new(
            "it",
            "Vai al contenuto principale",
            "Autorizzazioni",
            "Autorizzazioni",
            "Parametri del percorso",
            "Parametri della query",
            "Corpo",
            "Risposta",
            "obbligatorio",
            "Opzioni disponibili:",
            "predefinito:",
            "Intervallo richiesto:"
        ),
        new(
            "ja",
            "メインコンテンツへスキップ",
            "権限",
            "承認",
            "パスパラメータ",
            "クエリパラメータ",
            "本文",
            "レスポンス",
            "必須",
            "利用可能なオプション:",
            "デフォルト:",
            "必須範囲:"
        ),
        new(
            "ko",
            "본문으로 건너뛰기",
            "권한",
            "인증",
            "경로 매개변수",
            "쿼리 매개변수",
            "본문",
            "응답",
            "필수",
            "사용 가능한 옵션:",
            "기본값:",
            "필수 범위:"
        ),
        new(
            "pt-BR",
            "Pular para o conteúdo principal",
            "Permissões",
            "Autorizações",
            "Parâmetros de caminho",
            "Parâmetros de consulta",
            "Corpo",
            "Resposta",
            "obrigatório",
            "Opções disponíveis:",
            "padrão:",
            "Intervalo obrigatório:"
        ),
        new(
            "zh",
            "跳转到主要内容",
            "权限",
            "授权",
            "路径参数",
            "查询参数",
            "请求体",
            "响应",
            "必填",
            "可用选项:",
            "默认值:",
            "必填范围："
        ),
    ];

    public static Words Of(string language) => All.Single(words => words.Language == language);
}
